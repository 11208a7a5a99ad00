using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Health;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Scheduling;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;
using FunctionsCommerce.Core.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core;

/// <summary>The business, without its edges: the host adds a store, a bus, a message sender, a file store.</summary>
public static class CoreSetup
{
    public static IServiceCollection AddCore(this IServiceCollection services, IConfiguration configuration)
    {
        if (CoreSettings.Problems(configuration) is { Count: > 0 } problems)
        {
            throw new OptionsValidationException(nameof(CoreSettings), typeof(CoreSettings), problems);
        }

        services.TryAddSingleton(TimeProvider.System);
        var store = configuration.GetSection(StoreSettings.Section).Get<StoreSettings>() ?? new StoreSettings();
        services.AddSingleton(store);

        // An unknown zone stops the start, not the first request that asks for a day.
        services.AddSingleton(store.Calendar);
        services.AddSingleton<IdGenerator>().AddSingleton<IdRanges>();
        services.AddSingleton<EventFactory>();
        services.AddSingleton<IdempotencyStore>();
        services.AddSingleton<CurrencyGuard>();
        services.AddSingleton<UploadService>().AddSingleton<UploadCleanup>();
        services.AddSingleton<OutboxRelay>().AddSingleton<ParkedEvents>();
        services.AddSingleton<DeadLetterAdminService>();
        services.AddSingleton<JobRunner>().AddSingleton<OrderJobs>().AddSingleton<StoreJobs>();
        return services
            .AddAccounts(configuration)
            .AddCatalog()
            .AddReviews()
            .AddPricing()
            .AddCarts()
            .AddOrders(configuration)
            .AddCustomers()
            .AddPayments(configuration)
            .AddGiftCards()
            .AddLoyalty()
            .AddSubscriptions()
            .AddSupport()
            .AddNotifications()
            .AddAnalytics()
            .AddRealtime()
            .AddMarketing(configuration)
            .AddWebhooks(configuration)
            .AddImportExport()
            .AddHealth();
    }
}
