using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Events;

/// <summary>The event bus is out of reach.</summary>
public sealed class EventBusUnavailableException(string message, Exception? inner = null) : OutageException(message, inner);
