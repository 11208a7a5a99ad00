using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Infra.Tests.Files;

/// <summary>What deploys, goes back and starts emulators does it in the order that the documents promise.</summary>
public sealed partial class WorkflowTests
{
    private const string Release = "./.github/actions/release";
    private readonly object deploy = Yaml.Read(".github/workflows/deploy.yml");
    private readonly object rollback = Yaml.Read(".github/workflows/rollback.yml");
    private readonly object release = Yaml.Read(".github/actions/release/action.yml");

    [Fact]
    public void Nothing_is_deployed_that_was_not_tested_built_and_shown_before()
    {
        deploy.List("jobs", "deploy", "needs").Select(job => job.ToString()).ShouldBe(["what-if", "test", "build"], ignoreOrder: true);
        Runs(deploy.List("jobs", "test", "steps")).ShouldContain(".ci/run");
        Runs(deploy.List("jobs", "what-if", "steps")).ShouldContain(
            run => run.StartsWith("az deployment group what-if ") && run.Contains("--validation-level ProviderNoRbac"));
        foreach (var job in new[] { "what-if", "test", "build", "deploy" })
        {
            var steps = deploy.List("jobs", job, "steps");
            steps[0].Text("uses").ShouldBe("actions/checkout@v4", job);
            steps[0].Text("with", "ref").ShouldBe("${{ inputs.ref }}", job);
        }
    }

    [Fact]
    public void The_plan_knows_no_secret()
    {
        var values = deploy.Map("jobs", "what-if", "env").Values
            .Concat(deploy.List("jobs", "what-if", "steps").SelectMany(step => step.Map("env").Values.Append(step.Text("run"))));

        values.Select(value => value.ToString()).ShouldAllBe(value => !value!.Contains("secrets."));
    }

    [Fact]
    public void A_release_puts_consumers_before_producers_and_checks_commit_readiness_and_functions()
    {
        var runs = Runs(release.List("runs", "steps"));

        var order = new[] { "workers.zip", "http.zip", "/version", "/health/ready", "az functionapp function list" }
            .Select(part => runs.FindIndex(run => run.Contains(part)))
            .ToList();

        order.ShouldAllBe(step => step >= 0);
        order.ShouldBeInOrder();
        runs.Single(run => run.Contains("/version")).ShouldContain("""[ "$running" = "$expected" ]""");
        runs.Single(run => run.Contains("function list")).ShouldContain("""[ "$(cat found)" = "$(cat expected)" ]""");
    }

    [Fact]
    public void A_deployment_ends_with_a_canary_order_in_dev_only()
    {
        var steps = deploy.List("jobs", "deploy", "steps");

        steps[^1].Text("run").ShouldStartWith("infra/canary.sh ");
        steps[^1].Text("if").ShouldBe("inputs.environment == 'dev'");
        steps[^2].Text("uses").ShouldBe(Release);
    }

    [Fact]
    public void Going_back_takes_the_packages_of_an_earlier_run_and_checks_them_the_same_way()
    {
        var steps = rollback.List("jobs", "rollback", "steps");

        steps[^1].Text("uses").ShouldBe(Release);
        var download = steps.Single(step => step.Text("uses").StartsWith("actions/download-artifact@", StringComparison.Ordinal));
        download.Text("with", "run-id").ShouldBe("${{ inputs.run }}");
        Runs(steps).ShouldAllBe(run => !run.Contains("dotnet") && !run.Contains("deployment group create"));
        rollback.Text("permissions", "actions").ShouldBe("read");
        rollback.Text("concurrency", "group").ShouldBe(deploy.Text("concurrency", "group"));
        download.Text("with", "name").ShouldBe(deploy.List("jobs", "build", "steps")[^1].Text("with", "name"));
        deploy.List("jobs", "build", "steps")[^1].Text("with", "path").ShouldContain("artifacts/commit");
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Every_value_that_parameters_read_is_passed_by_the_workflow(string parameters)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "infra", parameters + ".bicepparam"));
        var secrets = deploy.List("jobs", "deploy", "steps").Single(step => step.Text("id") == "infra").Map("env").Keys;

        var passed = deploy.Map("jobs", "deploy", "env").Keys.Concat(secrets).ToHashSet();

        var read = Variable().Matches(text).Select(match => match.Groups[1].Value).Distinct().ToList();
        read.Except(passed).ShouldBeEmpty();
        read.Except(secrets).Except(deploy.Map("jobs", "what-if", "env").Keys).ShouldBeEmpty();
    }

    [Fact]
    public async Task Emulators_are_of_one_version_and_say_when_they_are_ready()
    {
        var services = Yaml.Read("docker-compose.yml").Map("services");

        services.Count.ShouldBeGreaterThan(4);
        foreach (var (name, service) in services)
        {
            var tag = service.Text("image").Split(':')[^1];
            tag.ShouldMatch(@"\d", name);
            tag.ShouldNotContain("latest", Case.Insensitive, name);
            tag.ShouldNotContain("preview", Case.Insensitive, name);

            // Its image has nothing that could ask it; it waits for the one that it needs.
            (service.At("healthcheck") is not null
                || service.Text("depends_on", "sql", "condition") == "service_healthy").ShouldBeTrue(name);
        }

        var container = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, ".devcontainer", "devcontainer.json")))!;
        container["image"]!.ToString().ShouldMatch(@"^mcr\.microsoft\.com/devcontainers/dotnet:\d+-10\.0$");
    }

    private static List<string> Runs(IReadOnlyList<object> steps) =>
        [.. steps.Select(step => step.Text("run").Trim()).Where(run => run.Length > 0)];

    [GeneratedRegex(@"readEnvironmentVariable\('(\w+)'")]
    private static partial Regex Variable();
}
