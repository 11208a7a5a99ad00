namespace FunctionsCommerce.LocalHost.Queues;

internal static partial class QueueLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Event} failed in {Subscription} (attempt {Attempt}); it will be tried again.")]
    public static partial void Failed(ILogger logger, Exception problem, string @event, string subscription, int attempt);

    [LoggerMessage(2, LogLevel.Error, "{Event} failed in {Subscription} for the last time (attempt {Attempt}); it is a dead letter now.")]
    public static partial void Dead(ILogger logger, Exception problem, string @event, string subscription, int attempt);

    [LoggerMessage(3, LogLevel.Error, "Messages that are done could not be removed; they will be delivered again after a restart.")]
    public static partial void NotRemoved(ILogger logger, Exception problem);

    [LoggerMessage(
        4, LogLevel.Error, "A dead letter of {Subscription} could not be written; the message will be delivered again after a restart.")]
    public static partial void NotBuried(ILogger logger, Exception problem, string subscription);

    [LoggerMessage(5, LogLevel.Warning, "Messages of {Subscription} could not be received; it is tried again.")]
    public static partial void NotReceived(ILogger logger, Exception problem, string subscription);
}
