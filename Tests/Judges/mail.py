"""What Python's own parser makes of a message: mail.py FILE"""
import base64
import email
import email.policy
import json
import sys

data = open(sys.argv[1], "rb").read()
message = email.message_from_bytes(data, policy=email.policy.default)


def structure(part):
    if not part.is_multipart():
        return part.get_content_type()
    return part.get_content_type() + "{" + "; ".join(map(structure, part.iter_parts())) + "}"


def decoded(kind):
    found = [part for part in message.walk() if part.get_content_type() == kind]
    return base64.b64encode(found[0].get_payload(decode=True)).decode() if found else ""


attachment = next(message.iter_attachments())
lines = data.split(b"\r\n")
print(json.dumps({
    "structure": structure(message),
    "headers": {name.lower(): str(value) for name, value in message.items()},
    "headerCount": len(message.keys()),
    "defects": [repr(defect) for part in message.walk()
                for defect in part.defects + [d for v in part.values() for d in v.defects]],
    "isASCII": data.isascii(),
    "bareLineEnds": data.replace(b"\r\n", b"").count(b"\n") + data.replace(b"\r\n", b"").count(b"\r"),
    "longestLine": max(map(len, lines)),
    "boundaries": [part.get_boundary() for part in message.walk() if part.is_multipart()],
    "textParameters": dict(message.get_body(("plain",))["content-type"].params),
    "text": decoded("text/plain"),
    "html": decoded("text/html"),
    "pdf": decoded("application/pdf"),
    "fileName": attachment.get_filename(),
}))
