// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The language server, as an editor speaks to it.
final class LspTest {
  @TempDir Path folder = Path.of("");

  /// An editor that remembers what it is told.
  private static final class Editor implements LanguageClient {
    final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      told.add(diagnostics);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return CompletableFuture.completedFuture(new MessageActionItem("no"));
    }

    @Override
    public void logMessage(MessageParams message) {
      throw new AssertionError(message.getMessage());
    }

    List<Diagnostic> next(String uri) throws InterruptedException {
      PublishDiagnosticsParams params = told.poll(120, TimeUnit.SECONDS);
      assertTrue(params != null && params.getUri().equals(uri), "diagnostics of " + uri);
      return params.getDiagnostics();
    }
  }

  @Test
  void anEditorSeesFindingsAsOneTypes() throws Exception {
    Kernel kernel = Kernel.in(folder);
    kernel.write("a.rs", Kernel.GOOD);
    kernel.write(
        "klint.toml", kernel.read("klint.toml") + "\n[rule]\nc-str-literal = \"warning\"\n");
    try (PipedOutputStream toServer = new PipedOutputStream();
        PipedOutputStream toEditor = new PipedOutputStream();
        PipedInputStream fromEditor = new PipedInputStream(toServer, 1 << 16);
        PipedInputStream fromServer = new PipedInputStream(toEditor, 1 << 16)) {
      CompletableFuture<Integer> code = new CompletableFuture<>();
      Thread process =
          new Thread(
              () -> {
                try (PrintStream out = new PrintStream(toEditor, true, StandardCharsets.UTF_8)) {
                  code.complete(
                      new Session(fromEditor, out, out, folder, Map.of(), Session.Terminals.NONE)
                          .run("lsp"));
                }
              });
      process.setDaemon(true);
      process.start();
      Editor editor = new Editor();
      Launcher<LanguageServer> launcher =
          LSPLauncher.createClientLauncher(editor, fromServer, toServer);
      var listening = launcher.startListening();
      talk(launcher.getRemoteProxy(), editor);
      launcher.getRemoteProxy().shutdown().get(30, TimeUnit.SECONDS);
      launcher.getRemoteProxy().exit();
      assertEquals(0, code.get(30, TimeUnit.SECONDS));
      listening.cancel(true);
    }
  }

  private void talk(LanguageServer server, Editor editor) throws Exception {
    InitializeParams hello = new InitializeParams();
    hello.setCapabilities(new ClientCapabilities());
    hello.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "w")));
    var can = server.initialize(hello).get(30, TimeUnit.SECONDS).getCapabilities();
    assertTrue(can.getHoverProvider().getLeft());
    server.initialized(new InitializedParams());
    String uri = folder.resolve("a.rs").toUri().toString();
    var texts = server.getTextDocumentService();
    texts.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "rust", 1, Kernel.GOOD)));
    assertEquals(List.of(), editor.next(uri));

    // What is typed counts, not what is on the disk; an astral character is two units wide.
    String typed =
        Kernel.BAD.replace("    might_sleep();", "    /* \ud83e\udd80 */ might_sleep();");
    texts.didChange(
        new DidChangeTextDocumentParams(
            new VersionedTextDocumentIdentifier(uri, 2),
            List.of(new TextDocumentContentChangeEvent(typed))));
    List<Diagnostic> found = editor.next(uri);
    assertEquals(1, found.size());
    Diagnostic d = found.getFirst();
    assertEquals("sleep-in-atomic", d.getCode().getLeft());
    assertEquals("klint-java", d.getSource());
    assertEquals(new Range(new Position(4, 13), new Position(4, 26)), d.getRange());
    assertTrue(
        d.getRelatedInformation().stream()
            .anyMatch(r -> r.getMessage().contains("spinlock taken")));

    TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
    String hover =
        texts
            .hover(new HoverParams(document, new Position(3, 8)))
            .get(30, TimeUnit.SECONDS)
            .getContents()
            .getRight()
            .getValue();
    assertTrue(hover.startsWith("```text\na::f  a.rs:3\n  adjustment   0\n"), hover);

    List<? extends Location> to =
        texts
            .definition(new DefinitionParams(document, new Position(4, 14)))
            .get(30, TimeUnit.SECONDS)
            .getLeft();
    assertEquals(1, to.size());
    assertEquals(uri, to.getFirst().getUri());
    assertEquals(3, to.getFirst().getRange().getStart().getLine());

    var actions =
        texts
            .codeAction(new CodeActionParams(document, d.getRange(), new CodeActionContext(found)))
            .get(30, TimeUnit.SECONDS);
    assertEquals(
        List.of("Drop `g` before", "Allow `sleep-in-atomic` here, with a reason"),
        actions.stream().map(a -> a.getRight().getTitle()).toList());
    // Each makes the finding go away.
    for (var action : actions) {
      texts.didChange(
          new DidChangeTextDocumentParams(
              new VersionedTextDocumentIdentifier(uri, 3),
              List.of(new TextDocumentContentChangeEvent(applied(typed, action.getRight(), uri)))));
      assertTrue(
          editor.next(uri).stream()
              .noneMatch(x -> x.getCode().getLeft().equals("sleep-in-atomic")));
    }

    // A fix of ours is an action, with the exact range.
    String old = "pub fn name() -> &'static core::ffi::CStr { kernel::c_str!(\"n\") }\n";
    texts.didChange(
        new DidChangeTextDocumentParams(
            new VersionedTextDocumentIdentifier(uri, 4),
            List.of(new TextDocumentContentChangeEvent(old))));
    List<Diagnostic> style = editor.next(uri);
    assertEquals(1, style.size());
    CodeAction fix =
        texts
            .codeAction(
                new CodeActionParams(
                    document, style.getFirst().getRange(), new CodeActionContext(style)))
            .get(30, TimeUnit.SECONDS)
            .getFirst()
            .getRight();
    assertEquals("Write a C string literal", fix.getTitle());
    TextEdit edit = Objects.requireNonNull(fix.getEdit().getChanges().get(uri)).getFirst();
    assertEquals("c\"n\"", edit.getNewText());
    assertEquals(
        new Range(
            new Position(0, old.indexOf("kernel::c_str")), new Position(0, old.indexOf(" }"))),
        edit.getRange());
  }

  private static String applied(String text, CodeAction action, String uri) {
    List<TextEdit> edits = Objects.requireNonNull(action.getEdit().getChanges().get(uri));
    List<String> lines = text.lines().toList();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      boolean stays = true;
      for (TextEdit edit : edits) {
        Range range = edit.getRange();
        if (i == range.getStart().getLine()) {
          out.append(edit.getNewText());
        }
        stays &= i < range.getStart().getLine() || i >= range.getEnd().getLine();
      }
      if (stays) {
        out.append(lines.get(i)).append('\n');
      }
    }
    return out.toString();
  }
}
