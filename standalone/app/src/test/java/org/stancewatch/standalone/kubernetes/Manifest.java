package org.stancewatch.standalone.kubernetes;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** One object of a YAML file. */
record Manifest(Path file, JsonObject json) {
  static final Path FOLDER = Path.of("../../docs/kubernetes");

  /** Everything under a folder of the manifests. */
  static List<Manifest> under(String folder) {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Manifest> read(Path file) {
    try {
      List<Manifest> manifests = new ArrayList<>();
      for (Object object : new Yaml().loadAll(Files.readString(file))) {
        manifests.add(new Manifest(file, new Gson().toJsonTree(object).getAsJsonObject()));
      }
      return manifests;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String kind() {
    return json.get("kind").getAsString();
  }

  String apiVersion() {
    return json.get("apiVersion").getAsString();
  }

  String name() {
    return json.getAsJsonObject("metadata").get("name").getAsString();
  }

  boolean isKustomization() {
    return apiVersion().startsWith("kustomize.config.k8s.io/");
  }

  /** Of a kind that an operator brings: Kubernetes itself has no schema for it. */
  boolean isForeign() {
    return apiVersion().startsWith("monitoring.coreos.com/");
  }

  /** The pod of a workload. */
  JsonObject pod() {
    return json.getAsJsonObject("spec").getAsJsonObject("template").getAsJsonObject("spec");
  }

  JsonObject container() {
    return pod().getAsJsonArray("containers").get(0).getAsJsonObject();
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file) + ": " + kind();
  }
}
