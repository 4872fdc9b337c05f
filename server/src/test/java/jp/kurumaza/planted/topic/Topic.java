package jp.kurumaza.planted.topic;

public class Topic {}
