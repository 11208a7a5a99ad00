using FunctionsCommerce.Infra.Tests.Bicep;
using FunctionsCommerce.Infra.Tests.Code;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>What the code uses is what Bicep makes, both ways.</summary>
[Collection(Deployments.Name)]
public sealed class ParityTests(DeploymentFixture deployments)
{
    private const string Advice =
        "Containers, indexes, subscriptions: WRITE_INFRA=1 dotnet test tests/Infra.Tests --filter GeneratedFilesTests. "
        + "A setting: add it to infra/settings.json (both, http or workers), or to infra/main.bicep when its value comes from the deployment. "
        + "A role: infra/main.bicep passes the identities to the module whose resource it is.";

    [BicepFact]
    public async Task Bicep_compiles_without_a_warning() =>
        (await deployments.Built).Complaints.ShouldBeEmpty();

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task What_the_code_uses_is_what_is_deployed(string parameters)
    {
        var used = CodeFacts.Of(CodeApp.All);

        var made = BicepFacts.Of(await deployments.Of(parameters));

        used.Where(fact => !made.Contains(fact)).Order().ShouldBeEmpty("The code uses these, and Bicep does not make them. " + Advice);
        made.Where(fact => !used.Contains(fact)).Order().ShouldBeEmpty("Bicep makes these, and no code uses them. " + Advice);
    }
}
