module.exports = {
  ...require('./fetch-neo4j.js'),
  ...require('./lock.js'),
  ...require('./progress.js'),
  ...require('./requirements.js'),
};
