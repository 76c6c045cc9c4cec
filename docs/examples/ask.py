#!/usr/bin/env python3
"""Asks Parley who says what about something, with nothing but Python's own library.

    python3 docs/examples/ask.py SLUG [URL]

SLUG is the readable id of whatever in the graph the claims are about; URL is where GraphQL is served. Where Parley
answers those alone who show a token, the variable PARLEY_TOKEN holds it.
"""

import json
import os
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

QUESTION = """
query Claims($about: [String!], $after: String) {
  claims(filter: {about: $about}, first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      slug
      polarity
      speaker { name }
      proposition { text }
      passages { quote }
    }
  }
}
"""


class ParleyError(Exception):
    """What the API refuses; `code` is one of docs/errors.md."""

    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


def ask(url, query, variables):
    """Runs a query and gives its data; raises ParleyError where any part of it was not answered."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    if os.environ.get("PARLEY_TOKEN"):
        headers["authorization"] = f"Bearer {os.environ['PARLEY_TOKEN']}"
    try:
        with urlopen(Request(url, body, headers), timeout=30) as response:
            answer = json.load(response)
    except HTTPError as error:
        # What could not be asked at all has a status, and says why in the same form.
        answer = told_by(error)
    if answer.get("errors"):
        first = answer["errors"][0]
        raise ParleyError(first["message"], first.get("extensions", {}).get("code"))
    return answer["data"]


def told_by(error):
    """What an answer with the status of an error says, if it is Parley's."""
    try:
        answer = json.load(error)
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or not answer.get("errors"):
        raise ValueError(f"HTTP {error.code}")
    return answer


def claims_about(url, slug):
    """All claims about a thing, page after page."""
    after = None
    while True:
        page = ask(url, QUESTION, {"about": [slug], "after": after})["claims"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main(slug, url="http://127.0.0.1:4000/graphql"):
    try:
        for claim in claims_about(url, slug):
            quotes = " … ".join(f"“{passage['quote']}”" for passage in claim["passages"])
            speaker = claim["speaker"]["name"]
            print(f"{speaker} {claim['polarity'].lower()}: {claim['proposition']['text']} {quotes}")
    except ParleyError as error:
        sys.exit(f"{error} [{error.code}]")
    except OSError as error:
        sys.exit(f"Nothing answers at {url} ({getattr(error, 'reason', error)}). Start Parley, or give its URL.")
    except ValueError as error:
        sys.exit(f"No GraphQL came back from {url} ({error}). Give the URL where Parley serves it, ending in /graphql.")


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit("Say what the claims are about: python3 docs/examples/ask.py SLUG [URL]")
    main(*sys.argv[1:])
