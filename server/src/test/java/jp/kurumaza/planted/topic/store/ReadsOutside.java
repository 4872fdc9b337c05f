package jp.kurumaza.planted.topic.store;

import jakarta.persistence.EntityManager;

class ReadsOutside {
  EntityManager entities;
}
