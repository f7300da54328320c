package org.stancewatch.ingest.intake;

import java.util.Map;

/**
 * One document as it came.
 *
 * @param json as the sender wrote it, in UTF-8
 * @param origin where it came from, for dead letters: {@code remote}, and {@code index} or {@code
 *     line}
 */
public record Item(byte[] json, Map<String, String> origin) {}
