package org.stancewatch.standalone.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Reads the arguments of {@code kafka-acls.sh} as that command does. */
final class AclFile {
  private static final Path FILE = Path.of("../../docs/security/acls.txt");

  private String principal;
  private final List<String> operations = new ArrayList<>();
  private ResourceType type;
  private String name;
  private PatternType pattern = PatternType.LITERAL;

  private AclFile() {}

  static List<AclBinding> read() throws IOException {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines
          .filter(line -> line.startsWith("--"))
          .flatMap(line -> new AclFile().take(line.split(" ")).bindings())
          .toList();
    }
  }

  private AclFile take(String[] arguments) {
    for (int at = 0; at < arguments.length; at += 2) {
      take(arguments[at], arguments[at + 1]);
    }
    return this;
  }

  private void take(String option, String value) {
    switch (option) {
      case "--allow-principal" -> principal = value;
      case "--operation" -> operations.add(value);
      case "--resource-pattern-type" ->
          pattern = PatternType.valueOf(value.toUpperCase(Locale.ROOT));
      default -> {
        type = ResourceType.fromString(option.substring(2).replace('-', '_'));
        name = value;
      }
    }
  }

  private Stream<AclBinding> bindings() {
    return operations.stream()
        .map(
            operation ->
                new AclBinding(
                    new ResourcePattern(type, name, pattern),
                    new AccessControlEntry(
                        principal, "*", operation(operation), AclPermissionType.ALLOW)));
  }

  private static AclOperation operation(String name) {
    return AclOperation.fromString(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
  }
}
