"""Reads a text with the parser of the official Prometheus client, and prints every sample: name, labels, value."""

import sys

from prometheus_client.openmetrics.parser import text_fd_to_metric_families

with open(sys.argv[1], encoding="utf-8") as text:
    for family in text_fd_to_metric_families(text):
        for sample in family.samples:
            labels = "".join(f" {name}={value}" for name, value in sample.labels.items())
            print(f"{sample.name}{labels} {float(sample.value)}")
