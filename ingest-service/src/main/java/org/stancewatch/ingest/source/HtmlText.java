package org.stancewatch.ingest.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Markup as plain text: paragraphs with a blank line between, line breaks kept. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template");

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  static String of(Element element) {
    HtmlText visitor = new HtmlText();
    element = element.clone();
    element.select(String.join(",", UNSEEN)).remove();
    NodeTraversor.traverse(visitor, element);
    return visitor
        .text
        .toString()
        .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
    } else if (node.nameIs("br")) {
      text.append('\n');
    } else {
      breakAround(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    breakAround(node);
  }

  private void breakAround(Node node) {
    if (node instanceof Element element && element.isBlock()) {
      boolean isItem = element.nameIs("li") || element.nameIs("tr");
      text.append(isItem ? "\n" : "\n\n");
    }
  }

  private void append(String words) {
    boolean isSpaced = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(isSpaced ? words.stripLeading() : words);
  }
}
