package org.stancewatch.streams;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One bound for what all stores of a service hold in memory outside the Java heap, and a layout on
 * disk that makes do with it. Without the bound each store of each partition has 50 MB to read and
 * 48 MB to write with.
 */
public final class StoreMemory implements AutoCloseable {
  private static final String SETTING = "stancewatch.store.memory";
  private static final int ANY_SHARDS = -1;
  private static final double FOR_INDEXES = 0.5;
  private static final long BLOCK = 16 * 1024;
  private static final int KEYS_OF_INDEX_TOGETHER = 16;

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
      layOut(options, table);
      options.setTableFormatConfig(table);
      options.setWriteBufferManager(memory.writes);
    }

    /**
     * For stores that are larger than the memory they may use: what is not at hand is found with
     * few and short reads.
     */
    private static void layOut(Options options, BlockBasedTableConfig table) {
      // A holder's history in one block or two.
      table.setBlockSize(BLOCK);
      // Else a file's whole index, some hundred kilobytes, is read for a single key.
      table.setIndexType(IndexType.kTwoLevelIndexSearch);
      table.setPartitionFilters(true);
      // Neighbouring keys begin alike: each is stored as what differs from the one before.
      table.setIndexBlockRestartInterval(KEYS_OF_INDEX_TOGETHER);
      options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String store, Options options) {}
  }
}
