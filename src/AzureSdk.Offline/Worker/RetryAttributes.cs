// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.Abstractions/src/{RetryAttribute,FixedDelayRetryAttribute,ExponentialBackoffRetryAttribute}.cs

using System.Globalization;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Base of the retry policies of a function (timer, Cosmos change feed, …; not HTTP, Service Bus).</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class RetryAttribute : Attribute
{
    public RetryAttribute() { }

    public int MaxRetryCount { get; set; }

    private protected static TimeSpan Interval(string text, string parameter) =>
        TimeSpan.TryParse(text, CultureInfo.CurrentCulture, out var interval) && interval >= TimeSpan.Zero
            ? interval
            : throw new ArgumentOutOfRangeException(parameter);
}

/// <summary>Retries after the same delay each time ("hh:mm:ss").</summary>
public sealed class FixedDelayRetryAttribute : RetryAttribute
{
    public FixedDelayRetryAttribute(int maxRetryCount, string delayInterval)
    {
        Interval(delayInterval, nameof(delayInterval));
        MaxRetryCount = maxRetryCount;
        DelayInterval = delayInterval;
    }

    public string DelayInterval { get; }
}

/// <summary>Retries after growing delays between two bounds ("hh:mm:ss").</summary>
public sealed class ExponentialBackoffRetryAttribute : RetryAttribute
{
    public ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval)
    {
        if (Interval(minimumInterval, nameof(minimumInterval)) > Interval(maximumInterval, nameof(maximumInterval)))
        {
            throw new ArgumentException("The minimum interval is above the maximum.", nameof(minimumInterval));
        }

        MaxRetryCount = maxRetryCount;
        MinimumInterval = minimumInterval;
        MaximumInterval = maximumInterval;
    }

    public string MinimumInterval { get; }

    public string MaximumInterval { get; }
}
