namespace FunctionsCommerce.LocalHost;

/// <summary>The host cannot start, and whoever starts it can change that: the message is one line that says what is wrong with which file
/// or setting, and what to do.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);
