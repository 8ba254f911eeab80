// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.lsp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import klint.diag.Finding;
import klint.diag.Place;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/// Answers an editor. Analysis runs on one thread, a moment after the last change; questions are
/// answered from the latest result.
final class Server implements LanguageServer, TextDocumentService, WorkspaceService, AutoCloseable {
  /// Units: milliseconds of quiet before an analysis.
  private static final long QUIET = 300;

  private final Workspace workspace;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "analysis");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, String> open = new ConcurrentHashMap<>();
  private final AtomicLong version = new AtomicLong();
  private volatile Optional<Workspace.Answer> latest = Optional.empty();
  private volatile Optional<LanguageClient> client = Optional.empty();
  private final Set<String> marked = new HashSet<>();
  private volatile String root = "";
  private volatile boolean shutDown;
  private volatile Runnable exit = () -> {};

  Server(Workspace workspace) {
    this.workspace = workspace;
  }

  void connect(LanguageClient editor) {
    client = Optional.of(editor);
  }

  void onExit(Runnable task) {
    exit = task;
  }

  boolean isShutDown() {
    return shutDown;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  // ---- Life

  @SuppressWarnings("deprecation") // Older editors say only this.
  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    String folder = params.getRootUri();
    if (params.getWorkspaceFolders() != null && !params.getWorkspaceFolders().isEmpty()) {
      folder = params.getWorkspaceFolders().getFirst().getUri();
    }
    root = folder == null ? "" : folder;
    ServerCapabilities can = new ServerCapabilities();
    can.setTextDocumentSync(TextDocumentSyncKind.Full);
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setCodeActionProvider(true);
    return CompletableFuture.completedFuture(
        new InitializeResult(can, new ServerInfo("klint-java")));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    exit.run();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return this;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return this;
  }

  // ---- Texts

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    open.put(params.getTextDocument().getUri(), params.getTextDocument().getText());
    changed();
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    if (!params.getContentChanges().isEmpty()) {
      open.put(params.getTextDocument().getUri(), params.getContentChanges().getLast().getText());
      changed();
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    open.remove(params.getTextDocument().getUri());
    changed();
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    changed();
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    changed();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    changed();
  }

  private void changed() {
    long now = version.incrementAndGet();
    var _ =
        worker.schedule(
            () -> {
              if (version.get() == now) {
                analyze();
              }
            },
            QUIET,
            TimeUnit.MILLISECONDS);
  }

  private void analyze() {
    try {
      Optional<Workspace.Answer> answer = workspace.analyze(root, new LinkedHashMap<>(open));
      latest = answer;
      publish(answer);
    } catch (RuntimeException e) {
      // Editors go on without us; the next change tries again.
      client.ifPresent(
          c ->
              c.logMessage(
                  new org.eclipse.lsp4j.MessageParams(
                      org.eclipse.lsp4j.MessageType.Error, "klint-java: " + e)));
    }
  }

  private void publish(Optional<Workspace.Answer> answer) {
    Map<String, List<org.eclipse.lsp4j.Diagnostic>> all = new LinkedHashMap<>();
    marked.forEach(uri -> all.put(uri, new ArrayList<>()));
    open.keySet().forEach(uri -> all.put(uri, new ArrayList<>()));
    if (answer.isPresent()) {
      Diagnostics make = new Diagnostics(answer.get());
      for (Finding f : answer.get().findings()) {
        if (f.isOpen()) {
          make.uri(f.place())
              .ifPresent(uri -> all.computeIfAbsent(uri, _ -> new ArrayList<>()).add(make.of(f)));
        }
      }
    }
    marked.clear();
    all.forEach(
        (uri, list) -> {
          if (!list.isEmpty()) {
            marked.add(uri);
          }
          client.ifPresent(c -> c.publishDiagnostics(new PublishDiagnosticsParams(uri, list)));
        });
  }

  // ---- Questions

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    Optional<Workspace.Answer> answer = latest;
    Optional<Workspace.Function> best = Optional.empty();
    if (answer.isPresent()) {
      Diagnostics make = new Diagnostics(answer.get());
      int line = params.getPosition().getLine() + 1;
      for (Workspace.Function f : answer.get().functions()) {
        boolean here =
            f.place().line() <= line
                && line <= f.place().endLine()
                && make.uri(f.place())
                    .filter(params.getTextDocument().getUri()::equals)
                    .isPresent();
        if (here && best.filter(b -> b.place().line() >= f.place().line()).isEmpty()) {
          best = Optional.of(f);
        }
      }
    }
    return CompletableFuture.completedFuture(
        best.map(
                f ->
                    new Hover(
                        new MarkupContent(
                            MarkupKind.MARKDOWN, "```text\n" + f.text().strip() + "\n```")))
            .orElse(null));
  }

  /// Where the context of a finding was entered.
  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    List<Location> out = new ArrayList<>();
    latest.ifPresent(
        answer -> {
          Diagnostics make = new Diagnostics(answer);
          for (Finding f : at(answer, params.getTextDocument().getUri(), params.getPosition())) {
            for (Finding.Acquisition a : f.acquisitions()) {
              Place place = make.labelled(f, a.place());
              make.uri(place).ifPresent(uri -> out.add(new Location(uri, make.range(place))));
            }
          }
        });
    return CompletableFuture.completedFuture(Either.forLeft(out.stream().distinct().toList()));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    List<Either<Command, CodeAction>> out = new ArrayList<>();
    latest.ifPresent(
        answer -> {
          Diagnostics make = new Diagnostics(answer);
          String uri = params.getTextDocument().getUri();
          for (Finding f : at(answer, uri, params.getRange().getStart())) {
            make.actions(f, uri).forEach(a -> out.add(Either.forRight(a)));
          }
        });
    return CompletableFuture.completedFuture(out);
  }

  /// The open findings whose place holds a position.
  private static List<Finding> at(Workspace.Answer answer, String uri, Position position) {
    Diagnostics make = new Diagnostics(answer);
    List<Finding> out = new ArrayList<>();
    for (Finding f : answer.findings()) {
      boolean here =
          f.isOpen()
              && make.uri(f.place()).filter(uri::equals).isPresent()
              && make.range(f.place()).getStart().getLine() <= position.getLine()
              && position.getLine() <= make.range(f.place()).getEnd().getLine();
      if (here) {
        out.add(f);
      }
    }
    return out;
  }
}
