package org.stancewatch.standalone.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A certificate of one's own.
 *
 * @param keystore PKCS 12, with the key
 * @param certificate PEM, for those who are to trust it
 */
record SelfSigned(Path keystore, Path certificate) {
  static final String PASSWORD = "for-tests-only";

  /**
   * @param folder where it is written
   * @param name whose it is, and the host name it is good for
   */
  static SelfSigned make(Path folder, String name) throws IOException, InterruptedException {
    Path keystore = folder.resolve(name + ".p12");
    Path certificate = folder.resolve(name + ".pem");
    keytool(
        "-genkeypair -alias own -keyalg EC -groupname secp256r1 -validity 30 -storetype PKCS12"
            + " -dname CN=%s -ext san=dns:%s -keystore %s -storepass %s"
                .formatted(name, name, keystore, PASSWORD));
    keytool(
        "-exportcert -rfc -alias own -file %s -keystore %s -storepass %s"
            .formatted(certificate, keystore, PASSWORD));
    return new SelfSigned(keystore, certificate);
  }

  private static void keytool(String arguments) throws IOException, InterruptedException {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder((keytool + " " + arguments).split(" "))
            .redirectErrorStream(true)
            .start();
    byte[] said = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new AssertionError(new String(said, StandardCharsets.UTF_8));
    }
  }
}
