using System.Globalization;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>What a tier gives. <paramref name="Value"/> is a factor or a percentage, as the type says.</summary>
public sealed record LoyaltyBenefit(string Type, string Description, decimal Value);

/// <summary>A tier of the programme, reached by points earned for good.</summary>
public sealed record LoyaltyTier(string Name, int Level, int PointsRequired, decimal Multiplier, int RedemptionBonusPercent)
{
    /// <summary>Lowest first.</summary>
    public static IReadOnlyList<LoyaltyTier> All { get; } =
    [
        new("Bronze", 1, 0, 1.0m, 0),
        new("Silver", 2, 500, 1.25m, 0),
        new("Gold", 3, 2000, 1.5m, 5),
        new("Platinum", 4, 5000, 2.0m, 10),
    ];

    /// <summary>Exactly what <see cref="PointsAccrualHandler"/> and <see cref="PointsRedemptionService"/> grant.</summary>
    public IReadOnlyList<LoyaltyBenefit> Benefits
    {
        get
        {
            var earning = new LoyaltyBenefit(
                "points_multiplier", $"Earn {Multiplier.ToString("0.##", CultureInfo.InvariantCulture)} times the points on every order",
                Multiplier);
            return RedemptionBonusPercent == 0
                ? [earning]
                : [
                    earning,
                    new(
                        "redemption_bonus", $"Points are worth {RedemptionBonusPercent} % more when you redeem them",
                        RedemptionBonusPercent),
                ];
        }
    }

    /// <param name="earned">Points earned for good.</param>
    public static LoyaltyTier Of(long earned) => All.Last(tier => tier.PointsRequired <= Math.Max(0, earned));

    /// <summary>Null at the top.</summary>
    public static LoyaltyTier? After(LoyaltyTier tier) => All.FirstOrDefault(next => next.Level == tier.Level + 1);
}
