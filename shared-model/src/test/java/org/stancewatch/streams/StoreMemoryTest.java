package org.stancewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
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

  private void configure(Options options) {
    Map<String, Object> all = new HashMap<>();
    settings.forEach((name, value) -> all.put(name.toString(), value));
    new Sharing().setConfig("store", options, all);
  }

  private static Options options(LRUCache own) {
    return new Options().setTableFormatConfig(new BlockBasedTableConfig().setBlockCache(own));
  }
}
