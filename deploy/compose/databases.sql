create database inspections;
create database findings;
create database tracker;
