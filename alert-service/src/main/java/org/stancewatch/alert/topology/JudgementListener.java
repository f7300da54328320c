package org.stancewatch.alert.topology;

import org.stancewatch.alert.ledger.Judgement;

/**
 * Is told of every judgement, so that it can be counted. A record whose transaction is aborted is
 * judged and told again.
 */
@FunctionalInterface
public interface JudgementListener {
  void onJudgement(Judgement judgement);
}
