"""Translates SAM templates with AWS's own translator, one by one.

Paths on stdin, one a line; one JSON object a line on stdout: {"template": …} or {"error": …}.
"""

import json
import os
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")

from samtranslator.translator.transform import transform  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402


class NoManagedPolicies:
    """The translator's bundled map of AWS-managed policies is enough."""

    def load(self):
        return {}


PLACES = {
    "AWS::Serverless::Function": "CodeUri",
    "AWS::Serverless::LayerVersion": "ContentUri",
    "AWS::Serverless::Api": "DefinitionUri",
    "AWS::Serverless::HttpApi": "DefinitionUri",
    "AWS::Serverless::StateMachine": "DefinitionUri",
}


def packaged(template):
    """Local paths as `sam package` leaves them: the translator takes only places in S3."""
    sections = [(kind, (template.get("Globals") or {}).get(kind.split("::")[-1])) for kind in PLACES]
    for resource in (template.get("Resources") or {}).values():
        if isinstance(resource, dict):
            sections.append((resource.get("Type"), resource.get("Properties")))
    for kind, properties in sections:
        place = PLACES.get(kind) if isinstance(kind, str) else None
        if place and isinstance(properties, dict):
            if isinstance(properties.get(place), str) and not properties[place].startswith("s3://"):
                properties[place] = "s3://bucket/key"
            if kind == "AWS::Serverless::Function" and place not in properties and properties.get("PackageType") is None:
                if not ({"InlineCode", "ImageUri"} & properties.keys()) and not (template.get("Globals") or {}).get("Function", {}).get(place):
                    properties[place] = "s3://bucket/key"
    return template


for line in sys.stdin:
    try:
        with open(line.rstrip("\n"), encoding="utf-8") as source:
            template = json.loads(json.dumps(yaml_parse(source.read()), default=str))
        answer = {"template": transform(packaged(template), {}, NoManagedPolicies())}
        print(json.dumps(answer))
    except Exception as error:  # noqa: BLE001
        print(json.dumps({"error": str(error)[:200]}))
