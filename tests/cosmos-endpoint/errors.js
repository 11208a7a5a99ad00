'use strict';

/** An answer that is no success: its status, and the sub-status that tells reasons of one status apart. */
class Refusal extends Error {
  constructor(status, message, subStatus = 0) {
    super(message);
    this.status = status;
    this.subStatus = subStatus;
  }
}

module.exports = {
  Refusal,
  badRequest: (message) => new Refusal(400, message),
  missing: () => new Refusal(404, 'Entity with the specified id does not exist in the system.'),
  missingOwner: () => new Refusal(404, 'Owner resource does not exist', 1003),
  exists: () => new Refusal(409, 'Entity with the specified id already exists in the system.'),
  changed: () => new Refusal(412, 'One of the specified pre-condition is not met.'),
};
