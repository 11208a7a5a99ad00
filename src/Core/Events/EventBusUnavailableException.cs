using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Events;

/// <summary>The event bus is unavailable.</summary>
public sealed class EventBusUnavailableException(string message, Exception? inner = null) : DependencyUnavailableException(message, inner);
