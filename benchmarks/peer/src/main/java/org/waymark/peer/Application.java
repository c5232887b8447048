package org.waymark.peer;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Flowable's own REST and engine, nothing of ours; without Spring Security nobody is asked who they are. */
@SpringBootApplication
class Application {}
