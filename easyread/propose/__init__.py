"""Propose: which picture fits some words, and why; or none. A person always chooses."""

from easyread.propose.proposer import Proposal, propose, proposer_for

__all__ = ["Proposal", "propose", "proposer_for"]
