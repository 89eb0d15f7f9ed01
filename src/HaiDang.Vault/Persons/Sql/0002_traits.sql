-- An index of names is made from one sealed field of everybody; without this it would walk over all the others.
create index sealed_traits on sealed_field (person, class) where field = 'traits';
