package org.stancewatch.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.ingest.TestSubmissions;
import org.stancewatch.ingest.source.Fetched.Read;
import org.stancewatch.ingest.source.Fetched.Unreadable;
import org.stancewatch.ingest.submission.Submission;
import org.stancewatch.model.SourceKind;

class FileFetcherTest {
  @TempDir Path folder;

  private final List<String> notices = new ArrayList<>();
  private final FileFetcher fetcher = new FileFetcher("My archive", notices::add);

  @Test
  void shouldTakeTheFirstLineAsTitleWhenItStandsApart() throws IOException {
    Submission read = read("a.txt", "\uFEFFBases to close\r\n\r\nThe minister said so.\r\nTwice.");

    assertThat(read.title()).isEqualTo("Bases to close");
    assertThat(read.text()).isEqualTo("The minister said so.\r\nTwice.");
    assertThat(read.source().name()).isEqualTo("My archive");
  }

  @Test
  void shouldTakeAllAsTextWhenTheFirstLineIsASentence() throws IOException {
    assertThat(read("a.txt", "He said so.\n\nTwice.").title()).isNull();
    assertThat(read("a.txt", "He said so.\n\nTwice.").text()).startsWith("He said so.");
  }

  @Test
  void shouldReadOldTextWhenItIsNoUtf8() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), "café".getBytes(Charset.forName("cp1252")));

    assertThat(submissions(file)).extracting(Submission::text).containsExactly("café");
  }

  @Test
  void shouldReadASubmissionAsItIsWhenTheFileHoldsOne() throws IOException {
    assertThat(read("a.json", TestSubmissions.json("bases")))
        .isEqualTo(TestSubmissions.of("bases"));
  }

  @Test
  void shouldReadAllWhenTheFileHoldsAnArrayAndSomeElementsAreNone() throws IOException {
    String json = "[" + TestSubmissions.json("a") + ", 12, " + TestSubmissions.json("b") + "]";
    List<Fetched> fetched = fetch(write("a.json", json));

    assertThat(fetched)
        .extracting(found -> found.getClass().getSimpleName())
        .containsExactly("Read", "Unreadable", "Read");
    assertThat(fetched.get(1).place()).endsWith("a.json[1]");
  }

  @Test
  void shouldGiveWhatCameBeforeWhenJsonBreaksOff() throws IOException {
    List<Fetched> fetched = fetch(write("a.json", "[" + TestSubmissions.json("a") + ",{\"text"));

    assertThat(fetched.get(0)).isInstanceOf(Read.class);
    assertThat(fetched.get(1)).isInstanceOf(Unreadable.class);
    assertThat(fetched).hasSize(2);
  }

  @Test
  void shouldKnowForeignFieldsByTheirUsualNamesWhenACrawlWroteThem() throws IOException {
    Submission read =
        read(
            "a.json",
            """
            {"id": "17", "link": "https://news.example.org/a", "headline": "Bases to close",
             "authors": ["A. Writer", "B. Writer"], "publisher": {"name": "Example News"},
             "date": "2024-01-17 09:30:00", "body": "<p>One.</p><p>Two.</p>", "score": 4}
            """);

    assertThat(read.id()).isNull();
    assertThat(read.url()).isEqualTo("https://news.example.org/a");
    assertThat(read.title()).isEqualTo("Bases to close");
    assertThat(read.byline()).isEqualTo("A. Writer, B. Writer");
    assertThat(read.source().name()).isEqualTo("Example News");
    assertThat(read.publishedAt()).isEqualTo("2024-01-17T09:30:00Z");
    assertThat(read.text()).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void shouldNameUnusedFieldsOnceWhenTheyComeAgain() throws IOException {
    fetch(write("a.ndjson", "{\"body\":\"a\",\"score\":1}\n{\"body\":\"b\",\"score\":2}\n"));

    assertThat(notices).singleElement().asString().contains("score", "a.ndjson:1");
  }

  @Test
  void shouldNameTheHostAsSourceWhenThereIsOnlyAnAddress() throws IOException {
    assertThat(
            read("a.json", "{\"url\":\"https://www.example.org/a\",\"body\":\"a\"}")
                .source()
                .name())
        .isEqualTo("example.org");
  }

  @Test
  void shouldLeaveOutOnlyTheLineWhenNdjsonHoldsABadOne() throws IOException {
    String json = TestSubmissions.json("a") + "\n{bad\n\n" + TestSubmissions.json("b");
    List<Fetched> fetched = fetch(write("a.jsonl", json));

    assertThat(fetched)
        .extracting(found -> found.place().replaceFirst(".*:", ""))
        .containsExactly("1", "2", "4");
    assertThat(fetched.get(1)).isInstanceOf(Unreadable.class);
  }

  @Test
  void shouldReadTheSameWhenTheFileIsCompressed() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(TestSubmissions.json("a").getBytes(UTF_8));
    }
    Path file = Files.write(folder.resolve("a.json.gz"), compressed.toByteArray());

    assertThat(submissions(file)).containsExactly(TestSubmissions.of("a"));
  }

  @Test
  void shouldTellTheFormatWhenTheNameDoesNot() throws IOException {
    String two = TestSubmissions.json("a") + "\n" + TestSubmissions.json("b");

    assertThat(submissions(write("feed", two))).hasSize(2);
    assertThat(submissions(write("page", "<!DOCTYPE html><p>He said so.")))
        .extracting(Submission::text)
        .containsExactly("He said so.");
  }

  @Test
  void shouldSayWhyWhenAFileCannotBeRead() throws IOException {
    Files.write(folder.resolve("noise"), new byte[] {1, 0, 2, 0});

    for (String name : List.of("noise", "missing.txt")) {
      assertThat(fetch(folder.resolve(name)))
          .singleElement()
          .isInstanceOfSatisfying(
              Unreadable.class, found -> assertThat(found.reason()).isNotBlank());
    }
  }

  @Test
  void shouldReadEachMessageWhenTheFileIsAMailBox() throws IOException {
    List<Submission> read =
        submissions(
            write(
                "list.mbox",
                """
                From writer@example.org Wed Jan 17 09:30:00 2024
                From: A Writer <writer@example.org>
                Subject: =?UTF-8?Q?Caf=C3=A9_talk?=
                Date: Wed, 17 Jan 2024 09:30:00 +0300
                List-Id: "The List" <list.example.org>
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                He said =E2=80=9Cno=E2=80=9D.
                >From the balcony.

                --b
                Content-Type: text/html

                <p>He said no.</p>
                --b--

                From other@example.org Thu Jan 18 09:30:00 2024
                From: other@example.org
                Subject: Second

                She said yes.
                """));

    assertThat(read).extracting(Submission::title).containsExactly("Café talk", "Second");
    assertThat(read)
        .extracting(Submission::byline)
        .containsExactly("A Writer", "other@example.org");
    assertThat(read.get(0).text())
        .isEqualToNormalizingNewlines("He said “no”.\nFrom the balcony.\n");
    assertThat(read.get(0).publishedAt()).isEqualTo("2024-01-17T06:30:00Z");
    assertThat(read.get(0).source().name()).isEqualTo("The List");
    assertThat(read.get(0).source().kind()).isEqualTo(SourceKind.FORUM);
    assertThat(read.get(1).source().name()).isEqualTo("My archive");
  }

  private Submission read(String name, String content) throws IOException {
    List<Submission> submissions = submissions(write(name, content));
    assertThat(submissions).hasSize(1);
    return submissions.get(0);
  }

  private List<Submission> submissions(Path file) {
    return fetch(file).stream().map(found -> ((Read) found).submission()).toList();
  }

  private List<Fetched> fetch(Path file) {
    List<Fetched> fetched = new ArrayList<>();
    fetcher.fetch(file, fetched::add);
    return fetched;
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
