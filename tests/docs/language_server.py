"""A client of pyright's language server, as an editor is one."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class LanguageServer:
    """Answers what an editor asks about one file.

    Args:
        folder: Where the file is, with the settings of pyright beside it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._uri = (folder / "script.py").as_uri()
        program = "from pyright.langserver import main; main('--stdio')"
        self._process = subprocess.Popen(
            [sys.executable, "-c", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
        )

    def __enter__(self) -> Self:
        folder = {"uri": self._folder.as_uri(), "name": "scripts"}
        capabilities = {
            "textDocument": {
                "hover": {"contentFormat": ["plaintext"]},
                "signatureHelp": {"signatureInformation": {"documentationFormat": ["plaintext"]}},
            }
        }
        self.ask(
            "initialize",
            {"processId": None, "capabilities": capabilities, "workspaceFolders": [folder]},
        )
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.ask("shutdown", None)
        self._send({"method": "exit"})
        self._process.communicate(timeout=30)

    def open(self, text: str) -> None:
        """Show the text of the file to the server."""
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def about(self, method: str, line: int, column: int) -> Any:
        """Ask about a place in the file."""
        place = {
            "textDocument": {"uri": self._uri},
            "position": {"line": line, "character": column},
        }
        return self.ask(f"textDocument/{method}", place)

    def ask(self, method: str, params: Any) -> Any:
        """Send a request, and wait for its answer."""
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            if "id" in message and "method" in message:
                # It asks for settings, and has those of its file.
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [None for _ in items] or None})

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self._process.stdout
        assert stream
        length = 0
        while header := stream.readline().strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(stream.read(length))
        return message
