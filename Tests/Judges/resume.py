"""What a parser of résumés (PyPI's leverparser) finds in a plain text.

    resume.py FILE       prints the e-mail address and the degrees with their places
"""

import json
import sys

from pyresume import ResumeParser

with open(sys.argv[1], encoding="utf-8") as file:
    resume = ResumeParser().parse_text(file.read())
print(json.dumps({
    "email": resume.contact_info.email,
    "education": [f"{row.degree} | {row.institution}" for row in resume.education],
}))
