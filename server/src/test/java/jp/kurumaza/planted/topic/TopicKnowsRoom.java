package jp.kurumaza.planted.topic;

import jp.kurumaza.planted.room.RoomKnowsTopic;

class TopicKnowsRoom {
  RoomKnowsTopic room;
}
