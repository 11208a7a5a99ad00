using FunctionsCommerce.Core.Notifications.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Notifications;

internal static class NotificationsSetup
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<NotificationService>()
        .AddSingleton<MailTemplates>()
        .AddSingleton<MailWriter>()
        .AddSingleton<NotificationDispatcher>()
        .AddSingleton<TrackingAlerts>();
}
