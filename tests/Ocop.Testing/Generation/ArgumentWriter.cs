using Ocop.GraphQL.Engine.Types;

namespace Ocop.Testing.Generation;

/// <summary>Writes the arguments of a field or directive.</summary>
internal sealed class ArgumentWriter(Chance chance, ValueWriter values)
{
    /// <summary>The required arguments and some more, in any order, in parentheses; empty when there are none.</summary>
    public string Write(IReadOnlyList<InputValueDefinition> definitions)
    {
        var chosen = definitions.Where(argument => (argument.IsRequired && !chance.Slips()) || chance.OneIn(4)).ToList();
        if (chosen.Count > 0 && chance.Slips()) chosen.Add(chance.Pick(chosen));
        var written = chance.Shuffle(chosen).Select(argument => $"{argument.Name}: {values.Write(argument.Type, ValueWriter.KindOf(argument))}").ToList();
        if (chance.Slips()) written.Add("unknownArgument: 1");
        return written.Count == 0 ? "" : $"({string.Join(", ", written)})";
    }
}
