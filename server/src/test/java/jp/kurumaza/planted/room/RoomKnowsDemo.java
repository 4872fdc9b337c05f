package jp.kurumaza.planted.room;

import jp.kurumaza.planted.demo.Demo;

class RoomKnowsDemo {
  Demo demo;
}
