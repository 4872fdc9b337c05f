package jp.kurumaza.planted.room;

import jp.kurumaza.planted.topic.Topic;

public class RoomKnowsTopic {
  Topic topic;
}
