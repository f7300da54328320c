package org.stancewatch.standalone.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.model.DocumentId;
import org.stancewatch.standalone.send.DocumentSender;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles back that a running system was sent. */
@Command(
    name = "withdraw",
    description =
        "Withdraws articles from a running system: what they said is taken back, and alerts with"
            + " it. Whatever was not there stays so.",
    footer = "Ends with 1 if the system does not take it; doing it again does no harm.")
public final class WithdrawCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private SenderOptions options;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "Document ids, as alerts and the answers to what was sent give them.")
  private List<String> ids;

  @Override
  public Integer call() {
    List<DocumentId> documents = ids.stream().map(DocumentId::new).toList();
    DocumentSender sender = options.sender();
    PrintWriter out = command.commandLine().getOut();
    for (DocumentId document : documents) {
      sender.withdraw(document);
      out.println("withdrawn: " + document);
      out.flush();
    }
    return ExitCode.OK;
  }
}
