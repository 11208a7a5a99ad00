using System.Text.Json;

namespace FunctionsCommerce.Infra.Tests.Costs;

/// <summary><c>infra/prices.json</c>: list prices of one date, and what is assumed of an order.</summary>
internal sealed record PriceList(
    string Date, FunctionPrices Functions, CosmosPrices Cosmos, BusPrices Bus, FrontDoorPrices FrontDoor, LogPrices Logs,
    WatchingPrices Watching, StoragePrices Storage,
    double Mail, double WebPubSubUnitMonth, OrderUsage Order)
{
    public const string File = "infra/prices.json";

    public static PriceList Read() =>
        JsonSerializer.Deserialize<PriceList>(System.IO.File.ReadAllText(Path.Combine(Repository.Root, File)), JsonSerializerOptions.Web)!;
}

internal sealed record FunctionPrices(
    double GbSecond, double FreeGbSeconds, double MillionExecutions, double FreeExecutions, double ReadyGbSecond, double ReadyBusyGbSecond,
    double LeastSecondsBilled);

/// <param name="ServerlessUnitsPerSecond">What a serverless container serves at most.</param>
internal sealed record CosmosPrices(
    double MillionRequestUnits, double AutoscaleHundredUnitsHour, double GbMonth, double ThirtyDaysBackupGbMonth,
    double ServerlessUnitsPerSecond);

internal sealed record BusPrices(
    double StandardMonth, double IncludedMillions, double Million, double SecondTierFromMillions, double SecondTierMillion,
    double PremiumUnitMonth);

/// <param name="Places">That probe the origin, each for itself.</param>
internal sealed record FrontDoorPrices(double StandardMonth, double PremiumMonth, double TenThousandRequests, double Gb, double Places);

/// <param name="TracesPerSecond">That the exporter keeps of each instance.</param>
internal sealed record LogPrices(double Gb, double FreeGb, double TracesPerSecond);

/// <param name="LogAlertMonth">Of a rule that asks the logs every five minutes.</param>
internal sealed record WatchingPrices(double MetricAlertMonth, double LogAlertMonth, double WebTestRun);

internal sealed record StoragePrices(double BaseMonth, double TenThousandOperations);

/// <summary>One order from the first click to the parcel.</summary>
/// <param name="RequestUnits">How often it does what a row of docs/cost.md measures.</param>
/// <param name="OtherRequestUnits">Login and the gateway's webhook, which no row measures.</param>
/// <param name="Events">How often it sends each.</param>
/// <param name="FeedChanges">Documents that change in containers whose feeds are read.</param>
/// <param name="Peak">How much more is asked for in the busiest moments of an hour.</param>
internal sealed record OrderUsage(
    double Requests, double RequestSeconds, double DeliverySeconds, double Megabytes, double Mails, double LogKilobytesPerCall,
    double DocumentKilobytes, double StorageOperations,
    double OrchestrationCalls, double Peak, IReadOnlyDictionary<string, double> FeedChanges, IReadOnlyDictionary<string, double> Events,
    IReadOnlyDictionary<string, double> RequestUnits, double OtherRequestUnits);
