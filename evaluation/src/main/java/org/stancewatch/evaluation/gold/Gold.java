package org.stancewatch.evaluation.gold;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything annotators wrote down about a set of documents.
 *
 * @param documents by document id
 * @param aliases other names under which an actor is right, by their name
 * @param alerts those wanted, in the order of the file; null where no one said which
 */
public record Gold(
    SortedMap<String, GoldDocument> documents,
    Map<String, List<String>> aliases,
    List<GoldAlert> alerts) {}
