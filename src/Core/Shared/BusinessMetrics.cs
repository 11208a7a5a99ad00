using System.Diagnostics.Metrics;

namespace FunctionsCommerce.Core.Shared;

/// <summary>What an operator watches, beside what each store costs (<c>store.operations</c>, <c>cosmos.request_charge</c>). Alerts name
/// these.</summary>
public static class BusinessMetrics
{
    /// <summary>Events that left for the bus, by <c>event</c>: <c>order.placed</c>, <c>order.paid</c>, <c>order.refunded</c> …; one that
    /// was sent twice counts twice.</summary>
    public static readonly Counter<long> Events = Telemetry.Meter.CreateCounter<long>(
        "commerce.events", "{event}", "Business events sent to the bus.");

    /// <summary>Events that are larger than the bus takes, by <c>event</c>.</summary>
    public static readonly Counter<long> ParkedEvents = Telemetry.Meter.CreateCounter<long>(
        "commerce.events.parked", "{event}", "Events larger than the bus takes.");

    /// <summary>Webhooks and payments with a wrong signature.</summary>
    public static readonly Counter<long> FraudSignals = Telemetry.Meter.CreateCounter<long>(
        "commerce.fraud.signals", "{signal}", "Wrong signatures.");

    /// <summary>Messages that the mail or SMS service did not take because it throttles or is unavailable, by <c>channel</c>.</summary>
    public static readonly Counter<long> CarrierOutages = Telemetry.Meter.CreateCounter<long>(
        "commerce.carrier.outages", "{message}", "Messages not taken for now.");

    /// <summary>Recipients of campaigns that are done with, by <c>outcome</c>: sent, skipped, failed.</summary>
    public static readonly Counter<long> CampaignRecipients = Telemetry.Meter.CreateCounter<long>(
        "commerce.campaign.recipients", "{recipient}", "Progress of campaigns.");

    /// <summary>Runs of scheduled jobs that failed, by <c>job</c>.</summary>
    public static readonly Counter<long> FailedJobs = Telemetry.Meter.CreateCounter<long>(
        "commerce.jobs.failed", "{run}", "Scheduled jobs that failed.");

    /// <summary>Measured every minute by a timer: that it is missing says that timers do not run.</summary>
    public static readonly Gauge<double> OutboxAge = Telemetry.Meter.CreateGauge<double>(
        "commerce.outbox.age", "s", "Age of the oldest event that waits for the bus.");

    public static readonly Gauge<long> RefundsWaiting = Telemetry.Meter.CreateGauge<long>(
        "commerce.refunds.waiting", "{refund}", "Refunds and payments that wait for somebody.");
}
