package jp.kurumaza.planted.topic;

import jp.kurumaza.planted.topic.store.TopicTable;

class TopicKnowsItsTable {
  TopicTable table;
}
