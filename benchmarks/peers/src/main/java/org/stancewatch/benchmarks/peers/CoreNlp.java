package org.stancewatch.benchmarks.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.stancewatch.model.Document;

/**
 * Stanford CoreNLP's quotations with their speakers. What it can do without is off: dates, numbers
 * and finer sorts of names.
 */
final class CoreNlp {
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "true");
    settings.setProperty("threads", "1");
    return settings;
  }

  /** How many quotations it finds. */
  int quotations(Document article) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.QuotationsAnnotation.class).size();
  }
}
