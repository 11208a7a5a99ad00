using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Reviews;

internal static class ReviewsSetup
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddSingleton<ReviewService>()
        .AddSingleton<ReviewModeration>()
        .AddSingleton<CustomerReviewQueries>();
}
