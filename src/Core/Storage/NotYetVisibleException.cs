using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>An event names a document that was committed with it and that this reader does not have: not yet, which is never "there is
/// nothing to do". The event comes again, four times within some ten minutes; then it is a dead letter, which is tried again every hour for
/// three days.</summary>
public sealed class NotYetVisibleException(string id) : DependencyUnavailableException($"{id} cannot be seen yet.", null);
