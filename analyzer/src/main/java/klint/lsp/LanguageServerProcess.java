// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/// The stage's door: serves one editor until it says goodbye or its stream ends.
public final class LanguageServerProcess {
  private LanguageServerProcess() {}

  /// How it ended.
  public enum End {
    ASKED,
    LOST
  }

  public static End serve(Workspace workspace, InputStream in, OutputStream out) {
    try (Server server = new Server(workspace)) {
      Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      server.onExit(() -> listening.cancel(true));
      try {
        listening.get();
      } catch (ExecutionException | java.util.concurrent.CancellationException _) {
        // The stream ended, or we were asked to stop.
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      return server.isShutDown() ? End.ASKED : End.LOST;
    }
  }
}
