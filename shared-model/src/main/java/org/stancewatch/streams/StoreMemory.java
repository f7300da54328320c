package org.stancewatch.streams;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One bound for what all stores of a service hold in memory outside the Java heap. Without it each
 * store of each partition has 50 MB to read and 48 MB to write with.
 */
public final class StoreMemory implements AutoCloseable {
  private static final String SETTING = "stancewatch.store.memory";
  private static final int ANY_SHARDS = -1;
  private static final double FOR_INDEXES = 0.2;

  static {
    RocksDB.loadLibrary();
  }

  private final Cache cache;
  private final WriteBufferManager writes;
  private boolean isClosed;

  /**
   * @param bytes for all stores together; half of them, at most, for what is not yet on disk
   */
  public StoreMemory(long bytes) {
    cache = new LRUCache(bytes, ANY_SHARDS, false, FOR_INDEXES);
    writes = new WriteBufferManager(bytes / 2, cache);
  }

  /** Makes streams with these settings keep their stores within it. */
  public void addTo(Properties settings) {
    settings.put(SETTING, this);
    settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, Sharing.class);
  }

  /** Bytes in use now. */
  public synchronized long used() {
    return isClosed ? 0 : cache.getUsage();
  }

  /** To be called after the last store is closed. */
  @Override
  public synchronized void close() {
    isClosed = true;
    writes.close();
    cache.close();
  }

  /** Public for Kafka Streams only, which makes one for each store. */
  public static final class Sharing implements RocksDBConfigSetter {
    @Override
    public void setConfig(String store, Options options, Map<String, Object> settings) {
      StoreMemory memory = (StoreMemory) settings.get(SETTING);
      BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
      table.setBlockCache(memory.cache);
      table.setCacheIndexAndFilterBlocks(true);
      table.setCacheIndexAndFilterBlocksWithHighPriority(true);
      table.setPinTopLevelIndexAndFilter(true);
      options.setTableFormatConfig(table);
      options.setWriteBufferManager(memory.writes);
    }

    @Override
    public void close(String store, Options options) {}
  }
}
