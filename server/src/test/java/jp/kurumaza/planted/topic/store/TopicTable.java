package jp.kurumaza.planted.topic.store;

public class TopicTable {}
