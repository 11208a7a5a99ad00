using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Marketing.Tracking;

/// <summary>The settings <c>DeliveryReports__*</c>.</summary>
public sealed record DeliveryReportSettings
{
    public const string Section = "DeliveryReports";

    /// <summary>The carrier's key. Empty: all reports are refused.</summary>
    public string Key { get; init; } = "";

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(DeliveryReportSettings);
}

/// <summary>The carrier's report on one SMS.</summary>
/// <param name="MessageId">As it was sent with (<see cref="OutboundMessage.MessageId"/>).</param>
public sealed record DeliveryReport(string MessageId, bool Delivered);

/// <summary>Takes the carrier's reports on SMS. The first report on a message counts; messages of other kinds than campaigns and rules are
/// ignored.</summary>
public sealed class DeliveryReports(EngagementService engagement, AutomationLogs logs, DeliveryReportSettings settings)
{
    /// <summary>Whether the caller is the carrier.</summary>
    public bool IsKey(string? key) => settings.Key.Length > 0 && key is not null
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(settings.Key)));

    /// <summary>Safe to repeat.</summary>
    /// <returns>Unavailable when the report came before the sending was logged, so that the carrier repeats it.</returns>
    public async ValueTask<Result<Unit>> TakeAsync(DeliveryReport report, CancellationToken ct)
    {
        if (report.MessageId.Split('.') is ["automation", var rule, var occasion] && Base36.TryDecode(rule, out var ruleId))
        {
            return await logs.ReportAsync(ruleId, occasion, MessageChannel.Sms, report.Delivered, ct);
        }

        if (report.MessageId.Split('-') is [var campaign, var customer, "marketing"]
            && Base36.TryDecode(campaign, out var campaignId) && Base36.TryDecode(customer, out var customerId))
        {
            await (report.Delivered
                ? engagement.DeliveredAsync(campaignId, customerId, ct)
                : engagement.NotDeliveredAsync(campaignId, customerId, ct));
        }

        return default(Unit);
    }
}
