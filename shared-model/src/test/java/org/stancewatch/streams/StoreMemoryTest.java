package org.stancewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.FlushOptions;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.stancewatch.streams.StoreMemory.Sharing;

class StoreMemoryTest {
  private final Properties settings = new Properties();

  @Test
  void shouldGiveEveryStoreTheSameMemoryWhenThereAreSeveral() {
    try (StoreMemory memory = new StoreMemory(8_000_000);
        LRUCache own = new LRUCache(1);
        Options one = options(own);
        Options two = options(own)) {
      memory.addTo(settings);

      configure(one);
      configure(two);

      assertThat(one.writeBufferManager()).isNotNull().isSameAs(two.writeBufferManager());
      assertThat(memory.used()).isLessThan(8_000_000);
    }
  }

  @Test
  void shouldUseNoneWhenItIsClosed() {
    StoreMemory memory = new StoreMemory(8_000_000);

    memory.close();

    assertThat(memory.used()).isZero();
  }

  /** The first who update have stores as Kafka Streams lays them out. */
  @Test
  void shouldReadWhatLiesThereWhenItWasLaidOutOtherwise(@TempDir Path folder) throws Exception {
    try (LRUCache own = new LRUCache(1);
        Options before = options(own);
        RocksDB store = RocksDB.open(before, folder.toString())) {
      for (int key = 0; key < 1_000; key++) {
        store.put(bytes(key), bytes(key));
        if (key % 100 == 0) {
          store.flush(new FlushOptions());
        }
      }
      store.flush(new FlushOptions());
    }

    try (StoreMemory memory = new StoreMemory(8_000_000);
        LRUCache own = new LRUCache(1);
        Options now = options(own)) {
      memory.addTo(settings);
      configure(now);
      try (RocksDB store = RocksDB.open(now, folder.toString())) {
        store.compactRange();
        for (int key = 0; key < 1_000; key++) {
          assertThat(store.get(bytes(key))).isEqualTo(bytes(key));
        }
      }
    }
  }

  @Test
  void shouldTakeLessThanHalfOfTheDiskWhenValuesAreAlike(@TempDir Path folder) throws Exception {
    try (StoreMemory memory = new StoreMemory(8_000_000);
        LRUCache own = new LRUCache(1);
        Options options = options(own)) {
      memory.addTo(settings);
      configure(options);
      try (RocksDB store = RocksDB.open(options, folder.toString())) {
        byte[] value =
            "{\"stance\":\"AFFIRMS\",\"mode\":\"DIRECT\"}".getBytes(StandardCharsets.UTF_8);
        for (int key = 0; key < 10_000; key++) {
          store.put(bytes(key), value);
        }
        store.flush(new FlushOptions());

        long onDisk = store.getLiveFilesMetaData().stream().mapToLong(f -> f.size()).sum();
        assertThat(onDisk).isLessThan(10_000L * value.length / 2);
      }
    }
  }

  private void configure(Options options) {
    Map<String, Object> all = new HashMap<>();
    settings.forEach((name, value) -> all.put(name.toString(), value));
    new Sharing().setConfig("store", options, all);
  }

  /** Nothing compressed, as with Kafka Streams; RocksDB itself does. */
  private static Options options(Cache own) {
    return new Options()
        .setCreateIfMissing(true)
        .setCompressionType(CompressionType.NO_COMPRESSION)
        .setTableFormatConfig(new BlockBasedTableConfig().setBlockCache(own));
  }

  private static byte[] bytes(int key) {
    return Integer.toString(key).getBytes(StandardCharsets.US_ASCII);
  }
}
