"""What cloud-init's own code makes of a user-data file: FOLDER/user-data.yaml must write FOLDER/node and nothing else,
and its commands must be one script that the shell can read and that ends at the first failure."""

import subprocess
import sys
from pathlib import Path

import yaml
from cloudinit import util
from cloudinit.config import cc_write_files

folder = Path(sys.argv[1])
text = (folder / "user-data.yaml").read_text()
config = util.load_yaml(text, default={})
written = {}
for entry in config["write_files"]:
    extractions = cc_write_files.canonicalize_extraction(entry.get("encoding"))
    content = cc_write_files.extract_contents(entry["content"], extractions)
    mode = cc_write_files.decode_perms(entry["permissions"], None)
    assert mode is not None, f"{entry['path']}: no mode"
    written[entry["path"]] = content if isinstance(content, bytes) else content.encode()

node = folder / "node"
expected = {f"/{path.relative_to(node)}": path.read_bytes() for path in node.rglob("*") if path.is_file()}
kubeadm = "/run/plumbline/kubeadm.yaml"
filled, meant = (list(yaml.safe_load_all(files.pop(kubeadm))) for files in (written, expected))
assert filled == meant, f"{filled} is not {meant}"
for path in sorted(written.keys() | expected.keys()):
    assert written.get(path) == expected.get(path), f"{path}: {written.get(path)!r} is not {expected.get(path)!r}"

script = util.shellify(config["runcmd"])
assert "'set' '-e'\n" in script, "goes on after a failure"
subprocess.run(["/bin/sh", "-n"], input=script.encode(), check=True)
