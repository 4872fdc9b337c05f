package jp.kurumaza.planted.room.web;

import jp.kurumaza.planted.topic.store.TopicTable;

class OpensTopicsTable {
  TopicTable table;
}
